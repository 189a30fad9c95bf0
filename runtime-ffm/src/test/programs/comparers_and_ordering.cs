// mcs: two compilations by Roslyn are enough for what this shows
// IComparable, IComparer, Comparer.Create, comparisons of every kind, sorting by several rules.
using System;
using System.Collections.Generic;
using System.Linq;
class Card : IComparable<Card>, IComparable
{
    public int Rank; public char Suit;
    public Card(int r, char s) { Rank = r; Suit = s; }
    public int CompareTo(Card o) => o == null ? 1 : Rank != o.Rank ? Rank.CompareTo(o.Rank) : Suit.CompareTo(o.Suit);
    int IComparable.CompareTo(object o) => CompareTo(o as Card);
    public override string ToString() => Rank + "" + Suit;
}
static class Program
{
    static void Main()
    {
        var cards = new List<Card> { new Card(5, 'h'), new Card(2, 's'), new Card(5, 'c'), new Card(14, 'd'), new
            Card(2, 'h') };
        cards.Sort();
        Console.WriteLine(string.Join(" ", cards) + " " + cards.Max() + " " + cards.Min());
        cards.Sort(Comparer<Card>.Create((a, b) => a.Suit != b.Suit ? a.Suit - b.Suit : b.Rank - a.Rank));
        Console.WriteLine(string.Join(" ", cards));
        Console.WriteLine(Comparer<int>.Default.Compare(1, 2) + " " + Comparer<string>.Default.Compare(null, "a") +
            " " + Comparer<Card>.Default.Compare(cards[0], null));
        var array = cards.ToArray(); Array.Sort(array, 1, 3); Console.WriteLine(string.Join(" ", (object[])array));
        try { new List<object> { new object(), new object() }.Sort(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message + " / " + e.InnerException.Message); }
        string[] names = { "bob", "Alice", "carol", "Bob" };
        Array.Sort(names, StringComparer.Ordinal); Console.Write(string.Join(" ", names) + " | ");
        Array.Sort(names, StringComparer.OrdinalIgnoreCase); Console.WriteLine(names[0] + names[3]);
        Console.WriteLine(EqualityComparer<string>.Default.Equals("a", "a") + " " +
            EqualityComparer<int?>.Default.Equals(null, null) + " " + StringComparer.OrdinalIgnoreCase.Equals("A",
            "a") + " " + StringComparer.Ordinal.Compare("a", "b"));
        Console.WriteLine(string.Join(" ", new[] { 3.5, double.NaN, -1, double.NegativeInfinity }.OrderBy(x => x)) +
            " " + (1, "b").CompareTo((1, "a")));
    }
}
