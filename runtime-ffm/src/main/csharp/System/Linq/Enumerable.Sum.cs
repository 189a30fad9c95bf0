using System.Collections.Generic;

namespace System.Linq
{
    // Sums. Integers are checked for overflow; float is summed as double.
    public static partial class Enumerable
    {
        public static int Sum(this IEnumerable<int> source)
        {
            Check(source, "source");
            int sum = 0;
            foreach (int element in source)
            {
                checked { sum += element; }
            }
            return sum;
        }

        public static int? Sum(this IEnumerable<int?> source)
        {
            Check(source, "source");
            int sum = 0;
            foreach (int? element in source)
            {
                checked { sum += element.GetValueOrDefault(); }
            }
            return sum;
        }

        public static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        {
            return Sum(Select(source, selector));
        }

        public static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        {
            return Sum(Select(source, selector));
        }

        public static long Sum(this IEnumerable<long> source)
        {
            Check(source, "source");
            long sum = 0;
            foreach (long element in source)
            {
                checked { sum += element; }
            }
            return sum;
        }

        public static long? Sum(this IEnumerable<long?> source)
        {
            Check(source, "source");
            long sum = 0;
            foreach (long? element in source)
            {
                checked { sum += element.GetValueOrDefault(); }
            }
            return sum;
        }

        public static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        {
            return Sum(Select(source, selector));
        }

        public static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        {
            return Sum(Select(source, selector));
        }

        public static float Sum(this IEnumerable<float> source)
        {
            Check(source, "source");
            double sum = 0;
            foreach (float element in source)
            {
                sum += element;
            }
            return (float)sum;
        }

        public static float? Sum(this IEnumerable<float?> source)
        {
            Check(source, "source");
            double sum = 0;
            foreach (float? element in source)
            {
                sum += element.GetValueOrDefault();
            }
            return (float)sum;
        }

        public static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        {
            return Sum(Select(source, selector));
        }

        public static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        {
            return Sum(Select(source, selector));
        }

        public static double Sum(this IEnumerable<double> source)
        {
            Check(source, "source");
            double sum = 0;
            foreach (double element in source)
            {
                sum += element;
            }
            return sum;
        }

        public static double? Sum(this IEnumerable<double?> source)
        {
            Check(source, "source");
            double sum = 0;
            foreach (double? element in source)
            {
                sum += element.GetValueOrDefault();
            }
            return sum;
        }

        public static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        {
            return Sum(Select(source, selector));
        }

        public static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        {
            return Sum(Select(source, selector));
        }

        public static decimal Sum(this IEnumerable<decimal> source)
        {
            Check(source, "source");
            decimal sum = 0;
            foreach (decimal element in source)
            {
                sum += element;
            }
            return sum;
        }

        public static decimal? Sum(this IEnumerable<decimal?> source)
        {
            Check(source, "source");
            decimal sum = 0;
            foreach (decimal? element in source)
            {
                sum += element.GetValueOrDefault();
            }
            return sum;
        }

        public static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        {
            return Sum(Select(source, selector));
        }

        public static decimal? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        {
            return Sum(Select(source, selector));
        }
    }
}
