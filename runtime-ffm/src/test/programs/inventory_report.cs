// mcs: two compilations by Roslyn are enough for what this shows
// Joins, groups and totals over small tables, as reports are made.
using System;
using System.Collections.Generic;
using System.Linq;
class Product { public int Id; public string Name; public string Kind; public decimal Price; }
class Sale { public int Product; public int Quantity; public DateTime Day; }
static class Program
{
    static void Main()
    {
        var products = new[] { new Product { Id = 1, Name = "hammer", Kind = "tools", Price = 12.5m }, new Product {
            Id = 2, Name = "saw", Kind = "tools", Price = 20m }, new Product { Id = 3, Name = "apple", Kind = "food",
            Price = 0.4m }, new Product { Id = 4, Name = "lamp", Kind = "home", Price = 35m } };
        var r = new Random(3); var sales = Enumerable.Range(0, 40).Select(i => new Sale { Product = r.Next(1, 4),
            Quantity = r.Next(1, 10), Day = new DateTime(2020, 1, 1).AddDays(r.Next(90)) }).ToList();
        var joined = from s in sales join p in products on s.Product equals p.Id select new { p.Kind, p.Name, s.Day,
            Total = s.Quantity * p.Price };
        foreach (var g in joined.GroupBy(j => j.Kind).OrderByDescending(g => g.Sum(j => j.Total)))
            Console.WriteLine($"{g.Key,-8}{g.Count(),4}{g.Sum(j => j.Total),10:F2}{g.Average(j => j.Total),10:F3}{g.Max(j => j.Total),8}");
        foreach (var m in from j in joined group j by j.Day.Month into g orderby g.Key select new { Month = g.Key,
            Total = g.Sum(j => j.Total), Best = g.OrderByDescending(j => j.Total).ThenBy(j => j.Day).First() })
            Console.WriteLine(m.Month + ": " + m.Total + " best " + m.Best.Name + " on " +
            m.Best.Day.ToString("MM-dd"));
        Console.WriteLine(string.Join(", ", from p in products join s in sales on p.Id equals s.Product into all where
            !all.Any() select p.Name));
        var pivot = joined.GroupBy(j => j.Name).ToDictionary(g => g.Key, g => Enumerable.Range(1, 3).Select(m =>
            g.Where(j => j.Day.Month == m).Sum(j => j.Total)).ToArray());
        foreach (var p in pivot.OrderBy(p => p.Key)) Console.WriteLine(p.Key.PadRight(8) + string.Join("",
            p.Value.Select(v => v.ToString("F1").PadLeft(8))));
        decimal running = 0; Console.WriteLine(string.Join(" ", joined.OrderBy(j => j.Day).ThenBy(j =>
            j.Name).Take(6).Select(j => running += j.Total)));
    }
}
