using System.Collections.Generic;

namespace System.Linq
{
    // The least element. NaN is less than every number, and nulls are passed over.
    public static partial class Enumerable
    {
        public static int Min(this IEnumerable<int> source)
        {
            Check(source, "source");
            bool any = false;
            int best = 0;
            foreach (int element in source)
            {
                if (!any || element < best) best = element;
                any = true;
            }
            return any ? best : throw NoElements();
        }

        public static int? Min(this IEnumerable<int?> source)
        {
            Check(source, "source");
            bool any = false;
            int best = 0;
            foreach (int? each in source)
            {
                if (!each.HasValue) continue;
                int element = each.GetValueOrDefault();
                if (!any || element < best) best = element;
                any = true;
            }
            return any ? best : (int?)null;
        }

        public static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector)
        {
            return Min(Select(source, selector));
        }

        public static int? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector)
        {
            return Min(Select(source, selector));
        }

        public static long Min(this IEnumerable<long> source)
        {
            Check(source, "source");
            bool any = false;
            long best = 0;
            foreach (long element in source)
            {
                if (!any || element < best) best = element;
                any = true;
            }
            return any ? best : throw NoElements();
        }

        public static long? Min(this IEnumerable<long?> source)
        {
            Check(source, "source");
            bool any = false;
            long best = 0;
            foreach (long? each in source)
            {
                if (!each.HasValue) continue;
                long element = each.GetValueOrDefault();
                if (!any || element < best) best = element;
                any = true;
            }
            return any ? best : (long?)null;
        }

        public static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector)
        {
            return Min(Select(source, selector));
        }

        public static long? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector)
        {
            return Min(Select(source, selector));
        }

        public static float Min(this IEnumerable<float> source)
        {
            Check(source, "source");
            bool any = false;
            float best = 0;
            foreach (float element in source)
            {
                if (!any || element < best || float.IsNaN(element)) best = element;
                any = true;
            }
            return any ? best : throw NoElements();
        }

        public static float? Min(this IEnumerable<float?> source)
        {
            Check(source, "source");
            bool any = false;
            float best = 0;
            foreach (float? each in source)
            {
                if (!each.HasValue) continue;
                float element = each.GetValueOrDefault();
                if (!any || element < best || float.IsNaN(element)) best = element;
                any = true;
            }
            return any ? best : (float?)null;
        }

        public static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector)
        {
            return Min(Select(source, selector));
        }

        public static float? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector)
        {
            return Min(Select(source, selector));
        }

        public static double Min(this IEnumerable<double> source)
        {
            Check(source, "source");
            bool any = false;
            double best = 0;
            foreach (double element in source)
            {
                if (!any || element < best || double.IsNaN(element)) best = element;
                any = true;
            }
            return any ? best : throw NoElements();
        }

        public static double? Min(this IEnumerable<double?> source)
        {
            Check(source, "source");
            bool any = false;
            double best = 0;
            foreach (double? each in source)
            {
                if (!each.HasValue) continue;
                double element = each.GetValueOrDefault();
                if (!any || element < best || double.IsNaN(element)) best = element;
                any = true;
            }
            return any ? best : (double?)null;
        }

        public static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector)
        {
            return Min(Select(source, selector));
        }

        public static double? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector)
        {
            return Min(Select(source, selector));
        }

        public static decimal Min(this IEnumerable<decimal> source)
        {
            Check(source, "source");
            bool any = false;
            decimal best = 0;
            foreach (decimal element in source)
            {
                if (!any || element < best) best = element;
                any = true;
            }
            return any ? best : throw NoElements();
        }

        public static decimal? Min(this IEnumerable<decimal?> source)
        {
            Check(source, "source");
            bool any = false;
            decimal best = 0;
            foreach (decimal? each in source)
            {
                if (!each.HasValue) continue;
                decimal element = each.GetValueOrDefault();
                if (!any || element < best) best = element;
                any = true;
            }
            return any ? best : (decimal?)null;
        }

        public static decimal Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector)
        {
            return Min(Select(source, selector));
        }

        public static decimal? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector)
        {
            return Min(Select(source, selector));
        }

        public static TSource Min<TSource>(this IEnumerable<TSource> source)
        {
            Check(source, "source");
            Comparer<TSource> comparer = Comparer<TSource>.Default;
            bool any = false;
            TSource best = default;
            foreach (TSource element in source)
            {
                // Nulls are passed over.
                if (element == null) continue;
                if (!any || comparer.Compare(element, best) < 0) best = element;
                any = true;
            }
            return any || default(TSource) == null ? best : throw NoElements();
        }

        public static TResult Min<TSource, TResult>(this IEnumerable<TSource> source,
            Func<TSource, TResult> selector)
        {
            return Min(Select(source, selector));
        }
    }
}
