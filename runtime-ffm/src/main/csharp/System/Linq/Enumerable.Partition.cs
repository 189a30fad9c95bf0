using System.Collections.Generic;

namespace System.Linq
{
    // Parts of sequences by position or by a condition.
    public static partial class Enumerable
    {
        public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
        {
            Check(source, "source");
            return count <= 0 ? Empty<TSource>() : TakeIterator(source, count);
        }

        private static IEnumerable<TSource> TakeIterator<TSource>(IEnumerable<TSource> source, int count)
        {
            foreach (TSource element in source)
            {
                yield return element;
                // No element is asked for that would not be given on.
                if (--count == 0) break;
            }
        }

        public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source,
            Func<TSource, bool> predicate)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            return TakeWhileIterator(source, predicate);
        }

        private static IEnumerable<TSource> TakeWhileIterator<TSource>(IEnumerable<TSource> source,
            Func<TSource, bool> predicate)
        {
            foreach (TSource element in source)
            {
                if (!predicate(element)) break;
                yield return element;
            }
        }

        public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source,
            Func<TSource, int, bool> predicate)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            return TakeWhileIterator(source, predicate);
        }

        private static IEnumerable<TSource> TakeWhileIterator<TSource>(IEnumerable<TSource> source,
            Func<TSource, int, bool> predicate)
        {
            int index = -1;
            foreach (TSource element in source)
            {
                index = checked(index + 1);
                if (!predicate(element, index)) break;
                yield return element;
            }
        }

        public static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)
        {
            Check(source, "source");
            return count <= 0 ? Empty<TSource>() : TakeLastIterator(source, count);
        }

        private static IEnumerable<TSource> TakeLastIterator<TSource>(IEnumerable<TSource> source, int count)
        {
            Queue<TSource> last = new Queue<TSource>();
            foreach (TSource element in source)
            {
                if (last.Count == count) last.Dequeue();
                last.Enqueue(element);
            }
            while (last.Count > 0)
            {
                yield return last.Dequeue();
            }
        }

        public static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
        {
            Check(source, "source");
            return SkipIterator(source, count);
        }

        private static IEnumerable<TSource> SkipIterator<TSource>(IEnumerable<TSource> source, int count)
        {
            if (source is IList<TSource> list)
            {
                for (int i = Math.Max(count, 0); i < list.Count; i++)
                {
                    yield return list[i];
                }
                yield break;
            }
            foreach (TSource element in source)
            {
                if (count > 0) count--;
                else yield return element;
            }
        }

        public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source,
            Func<TSource, bool> predicate)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            return SkipWhileIterator(source, predicate);
        }

        private static IEnumerable<TSource> SkipWhileIterator<TSource>(IEnumerable<TSource> source,
            Func<TSource, bool> predicate)
        {
            bool skipping = true;
            foreach (TSource element in source)
            {
                skipping = skipping && predicate(element);
                if (!skipping) yield return element;
            }
        }

        public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source,
            Func<TSource, int, bool> predicate)
        {
            Check(source, "source");
            Check(predicate, "predicate");
            return SkipWhileIterator(source, predicate);
        }

        private static IEnumerable<TSource> SkipWhileIterator<TSource>(IEnumerable<TSource> source,
            Func<TSource, int, bool> predicate)
        {
            bool skipping = true;
            int index = -1;
            foreach (TSource element in source)
            {
                index = checked(index + 1);
                skipping = skipping && predicate(element, index);
                if (!skipping) yield return element;
            }
        }

        public static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)
        {
            Check(source, "source");
            return count <= 0 ? Skip(source, 0) : SkipLastIterator(source, count);
        }

        private static IEnumerable<TSource> SkipLastIterator<TSource>(IEnumerable<TSource> source, int count)
        {
            Queue<TSource> held = new Queue<TSource>();
            foreach (TSource element in source)
            {
                if (held.Count == count) yield return held.Dequeue();
                held.Enqueue(element);
            }
        }
    }
}
