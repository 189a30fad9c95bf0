// mcs: two compilations by Roslyn are enough for what this shows
// Commands, rooms and state through dictionaries of delegates.
using System;
using System.Collections.Generic;
using System.Linq;
class Room { public string Name; public Dictionary<string, Room> Exits = new Dictionary<string, Room>();
public HashSet<string> Items = new HashSet<string>(); public Func<Game, bool> Locked; }
class Game
{
    public Room Here; public readonly SortedSet<string> Bag = new SortedSet<string>(); public bool Over;
    private readonly Dictionary<string, Action<string>> _verbs;
    public Game()
    {
        var hall = new Room { Name = "hall", Items = { "lamp", "key" } };
        var cave = new Room { Name = "cave", Items = { "gold" } };
        var vault = new Room { Name = "vault", Locked = g => !g.Bag.Contains("key") };
        hall.Exits["north"] = cave; cave.Exits["south"] = hall; cave.Exits["east"] = vault;
        vault.Exits["west"] = cave; Here = hall;
        _verbs = new Dictionary<string, Action<string>>(StringComparer.OrdinalIgnoreCase)
        {
            ["go"] = d => { if (!Here.Exits.TryGetValue(d, out Room r)) Console.WriteLine("no way " + d);
            else if (r.Locked != null && r.Locked(this)) Console.WriteLine("locked"); else { Here = r; Look(""); } },
            ["take"] = i => Console.WriteLine(Here.Items.Remove(i) && Bag.Add(i) ? "taken" : "no " + i), ["drop"] = i
                => Console.WriteLine(Bag.Remove(i) && Here.Items.Add(i) ? "dropped" : "you have no " + i),
            ["look"] = Look, ["bag"] = _ => Console.WriteLine(Bag.Count == 0 ? "empty" : string.Join(", ", Bag)),
                ["quit"] = _ => Over = true
        };
    }
    private void Look(string _) => Console.WriteLine(Here.Name + ": " + string.Join(" ", Here.Items.OrderBy(i => i)) +
        " [" + string.Join(" ", Here.Exits.Keys.OrderBy(k => k)) + "]");
    public void Do(string line) { var w = line.Split(new[] { ' ' }, 2);
    if (_verbs.TryGetValue(w[0], out var verb)) verb(w.Length > 1 ? w[1] : "");
    else Console.WriteLine("what is " + w[0] + "?"); }
}
static class Program
{
    static void Main()
    {
        var game = new Game();
        foreach (string c in "look;take lamp;go north;go east;dance;GO south;take key;take sword;go north;take gold;go east;drop gold;look;bag;quit;look".Split(';')) { if (game.Over) break; Console.WriteLine("> " + c); game.Do(c); }
    }
}
