using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    // Single elements, counts, and questions about a sequence as a whole.
    public static partial class Enumerable
    {
        /// <summary>The first element, if there is one; lists are not enumerated.</summary>
        private static TSource TryFirst<TSource>(IEnumerable<TSource> source, out bool found)
        {
            Check(source, "source");
            if (source is IPartial<TSource> partial) return partial.TryFirst(out found);
            if (source is IList<TSource> list)
            {
                found = list.Count > 0;
                return found ? list[0] : default;
            }
            foreach (TSource element in source)
            {
                found = true;
                return element;
            }
            found = false;
            return default;
        }

        private static TSource TryFirst<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate,
            out bool found)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            foreach (TSource element in source)
            {
                if (predicate(element))
                {
                    found = true;
                    return element;
                }
            }
            found = false;
            return default;
        }

        public static TSource First<TSource>(this IEnumerable<TSource> source)
        {
            TSource first = TryFirst(source, out bool found);
            return found ? first : throw NoElements();
        }

        public static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            TSource first = TryFirst(source, predicate, out bool found);
            return found ? first : throw NoMatch();
        }

        public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source)
        {
            return TryFirst(source, out bool _);
        }

        public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            return TryFirst(source, predicate, out bool _);
        }

        private static TSource TryLast<TSource>(IEnumerable<TSource> source, out bool found)
        {
            Check(source, "source");
            if (source is IPartial<TSource> partial) return partial.TryLast(out found);
            if (source is IList<TSource> list)
            {
                found = list.Count > 0;
                return found ? list[list.Count - 1] : default;
            }
            found = false;
            TSource last = default;
            foreach (TSource element in source)
            {
                found = true;
                last = element;
            }
            return last;
        }

        private static TSource TryLast<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate,
            out bool found)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            found = false;
            if (source is IList<TSource> list)
            {
                for (int i = list.Count - 1; i >= 0; i--)
                {
                    TSource element = list[i];
                    if (predicate(element))
                    {
                        found = true;
                        return element;
                    }
                }
                return default;
            }
            TSource last = default;
            foreach (TSource element in source)
            {
                if (predicate(element))
                {
                    found = true;
                    last = element;
                }
            }
            return last;
        }

        public static TSource Last<TSource>(this IEnumerable<TSource> source)
        {
            TSource last = TryLast(source, out bool found);
            return found ? last : throw NoElements();
        }

        public static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            TSource last = TryLast(source, predicate, out bool found);
            return found ? last : throw NoMatch();
        }

        public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source)
        {
            return TryLast(source, out bool _);
        }

        public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            return TryLast(source, predicate, out bool _);
        }

        private static TSource TrySingle<TSource>(IEnumerable<TSource> source, out bool found)
        {
            Check(source, "source");
            found = false;
            TSource single = default;
            foreach (TSource element in source)
            {
                if (found) throw MoreThanOneElement();
                found = true;
                single = element;
            }
            return single;
        }

        private static TSource TrySingle<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate,
            out bool found)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            found = false;
            TSource single = default;
            foreach (TSource element in source)
            {
                if (!predicate(element)) continue;
                if (found) throw MoreThanOneMatch();
                found = true;
                single = element;
            }
            return single;
        }

        public static TSource Single<TSource>(this IEnumerable<TSource> source)
        {
            TSource single = TrySingle(source, out bool found);
            return found ? single : throw NoElements();
        }

        public static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            TSource single = TrySingle(source, predicate, out bool found);
            return found ? single : throw NoMatch();
        }

        public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source)
        {
            return TrySingle(source, out bool _);
        }

        public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source,
            Func<TSource, bool> predicate)
        {
            return TrySingle(source, predicate, out bool _);
        }

        private static TSource TryElementAt<TSource>(IEnumerable<TSource> source, int index, out bool found)
        {
            if (source is IPartial<TSource> partial) return partial.TryElementAt(index, out found);
            if (index >= 0)
            {
                foreach (TSource element in source)
                {
                    if (index == 0)
                    {
                        found = true;
                        return element;
                    }
                    index--;
                }
            }
            found = false;
            return default;
        }

        public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)
        {
            Check(source, "source");
            if (source is IList<TSource> list) return list[index];
            TSource element = TryElementAt(source, index, out bool found);
            return found ? element : throw new ArgumentOutOfRangeException("index");
        }

        public static TSource ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index)
        {
            Check(source, "source");
            if (source is IList<TSource> list) return index >= 0 && index < list.Count ? list[index] : default;
            return TryElementAt(source, index, out bool _);
        }

        public static bool Any<TSource>(this IEnumerable<TSource> source)
        {
            Check(source, "source");
            using (IEnumerator<TSource> e = source.GetEnumerator())
            {
                return e.MoveNext();
            }
        }

        public static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            TryFirst(source, predicate, out bool found);
            return found;
        }

        public static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            foreach (TSource element in source)
            {
                if (!predicate(element)) return false;
            }
            return true;
        }

        public static int Count<TSource>(this IEnumerable<TSource> source)
        {
            Check(source, "source");
            if (source is ICollection<TSource> known) return known.Count;
            if (source is ICollection untyped) return untyped.Count;
            int count = 0;
            using (IEnumerator<TSource> e = source.GetEnumerator())
            {
                while (e.MoveNext()) checked { count++; }
            }
            return count;
        }

        public static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            int count = 0;
            foreach (TSource element in source)
            {
                if (predicate(element)) checked { count++; }
            }
            return count;
        }

        public static long LongCount<TSource>(this IEnumerable<TSource> source)
        {
            Check(source, "source");
            long count = 0;
            using (IEnumerator<TSource> e = source.GetEnumerator())
            {
                while (e.MoveNext()) checked { count++; }
            }
            return count;
        }

        public static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            long count = 0;
            foreach (TSource element in source)
            {
                if (predicate(element)) checked { count++; }
            }
            return count;
        }

        public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value)
        {
            return source is ICollection<TSource> known ? known.Contains(value) : Contains(source, value, null);
        }

        public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value,
            IEqualityComparer<TSource> comparer)
        {
            Check(source, "source");
            comparer = comparer ?? EqualityComparer<TSource>.Default;
            foreach (TSource element in source)
            {
                if (comparer.Equals(element, value)) return true;
            }
            return false;
        }

        public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            return SequenceEqual(first, second, null);
        }

        public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second,
            IEqualityComparer<TSource> comparer)
        {
            Check(first, "first");
            Check(second, "second");
            comparer = comparer ?? EqualityComparer<TSource>.Default;
            if (first is ICollection<TSource> a && second is ICollection<TSource> b && a.Count != b.Count) return false;
            using (IEnumerator<TSource> x = first.GetEnumerator())
            using (IEnumerator<TSource> y = second.GetEnumerator())
            {
                while (x.MoveNext())
                {
                    if (!y.MoveNext() || !comparer.Equals(x.Current, y.Current)) return false;
                }
                return !y.MoveNext();
            }
        }

        public static TSource Aggregate<TSource>(this IEnumerable<TSource> source,
            Func<TSource, TSource, TSource> func)
        {
            Check(source, "source");
            Check(func, "func");
            using (IEnumerator<TSource> e = source.GetEnumerator())
            {
                if (!e.MoveNext()) throw NoElements();
                TSource result = e.Current;
                while (e.MoveNext())
                {
                    result = func(result, e.Current);
                }
                return result;
            }
        }

        public static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed,
            Func<TAccumulate, TSource, TAccumulate> func)
        {
            Check(source, "source");
            Check(func, "func");
            TAccumulate result = seed;
            foreach (TSource element in source)
            {
                result = func(result, element);
            }
            return result;
        }

        public static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source,
            TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)
        {
            Check(source, "source");
            Check(func, "func");
            Check(resultSelector, "resultSelector");
            return resultSelector(Aggregate(source, seed, func));
        }
    }
}
