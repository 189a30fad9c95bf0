using System.Collections.Generic;

namespace System.Linq
{
    // Averages.
    public static partial class Enumerable
    {
        public static double Average(this IEnumerable<int> source)
        {
            Check(source, "source");
            long sum = 0;
            long count = 0;
            foreach (int element in source)
            {
                checked { sum += element; }
                count++;
            }
            if (count == 0) throw NoElements();
            return (double)sum / count;
        }

        public static double? Average(this IEnumerable<int?> source)
        {
            Check(source, "source");
            long sum = 0;
            long count = 0;
            foreach (int? element in source)
            {
                if (!element.HasValue) continue;
                checked { sum += element.GetValueOrDefault(); }
                count++;
            }
            if (count == 0) return null;
            return (double)sum / count;
        }

        public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        {
            return Average(Select(source, selector));
        }

        public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        {
            return Average(Select(source, selector));
        }

        public static double Average(this IEnumerable<long> source)
        {
            Check(source, "source");
            long sum = 0;
            long count = 0;
            foreach (long element in source)
            {
                checked { sum += element; }
                count++;
            }
            if (count == 0) throw NoElements();
            return (double)sum / count;
        }

        public static double? Average(this IEnumerable<long?> source)
        {
            Check(source, "source");
            long sum = 0;
            long count = 0;
            foreach (long? element in source)
            {
                if (!element.HasValue) continue;
                checked { sum += element.GetValueOrDefault(); }
                count++;
            }
            if (count == 0) return null;
            return (double)sum / count;
        }

        public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        {
            return Average(Select(source, selector));
        }

        public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        {
            return Average(Select(source, selector));
        }

        public static float Average(this IEnumerable<float> source)
        {
            Check(source, "source");
            double sum = 0;
            long count = 0;
            foreach (float element in source)
            {
                sum += element;
                count++;
            }
            if (count == 0) throw NoElements();
            return (float)(sum / count);
        }

        public static float? Average(this IEnumerable<float?> source)
        {
            Check(source, "source");
            double sum = 0;
            long count = 0;
            foreach (float? element in source)
            {
                if (!element.HasValue) continue;
                sum += element.GetValueOrDefault();
                count++;
            }
            if (count == 0) return null;
            return (float)(sum / count);
        }

        public static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        {
            return Average(Select(source, selector));
        }

        public static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        {
            return Average(Select(source, selector));
        }

        public static double Average(this IEnumerable<double> source)
        {
            Check(source, "source");
            double sum = 0;
            long count = 0;
            foreach (double element in source)
            {
                sum += element;
                count++;
            }
            if (count == 0) throw NoElements();
            return sum / count;
        }

        public static double? Average(this IEnumerable<double?> source)
        {
            Check(source, "source");
            double sum = 0;
            long count = 0;
            foreach (double? element in source)
            {
                if (!element.HasValue) continue;
                sum += element.GetValueOrDefault();
                count++;
            }
            if (count == 0) return null;
            return sum / count;
        }

        public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        {
            return Average(Select(source, selector));
        }

        public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        {
            return Average(Select(source, selector));
        }

        public static decimal Average(this IEnumerable<decimal> source)
        {
            Check(source, "source");
            decimal sum = 0;
            long count = 0;
            foreach (decimal element in source)
            {
                sum += element;
                count++;
            }
            if (count == 0) throw NoElements();
            return sum / count;
        }

        public static decimal? Average(this IEnumerable<decimal?> source)
        {
            Check(source, "source");
            decimal sum = 0;
            long count = 0;
            foreach (decimal? element in source)
            {
                if (!element.HasValue) continue;
                sum += element.GetValueOrDefault();
                count++;
            }
            if (count == 0) return null;
            return sum / count;
        }

        public static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        {
            return Average(Select(source, selector));
        }

        public static decimal? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        {
            return Average(Select(source, selector));
        }
    }
}
