// mcs: two compilations by Roslyn are enough for what this shows
// StringReader and StringWriter, Console.SetOut and SetIn, lines and characters.
using System;
using System.IO;
using System.Text;

class Indenting : TextWriter
{
    private readonly TextWriter _to;
    private bool _start = true;
    public int Level;
    public Indenting(TextWriter to) { _to = to; }
    public override Encoding Encoding => _to.Encoding;
    public override void Write(char value)
    {
        if (_start && value != '\n') _to.Write(new string(' ', Level * 2));
        _start = value == '\n';
        _to.Write(value);
    }
}

static class Program
{
    static void Main()
    {
        var reader = new StringReader("first\nsecond\r\n\nlast");
        for (string line; (line = reader.ReadLine()) != null;) Console.WriteLine("[" + line + "]");
        reader = new StringReader("abc def");
        Console.WriteLine((char)reader.Peek() + "" + (char)reader.Read() + (char)reader.Read() + "|" + reader.ReadToEnd() + "|" + reader.Read());
        var buffer = new char[4];
        reader = new StringReader("abcdefg");
        Console.WriteLine(reader.Read(buffer, 1, 3) + new string(buffer).Replace('\0', '.') + reader.ReadBlock(buffer, 0, 4) + new string(buffer));
        var writer = new StringWriter();
        writer.Write("a");
        writer.Write(1);
        writer.Write('c');
        writer.Write(2.5);
        writer.Write("{0}-{1}", "x", "y");
        writer.WriteLine();
        writer.WriteLine(true);
        writer.WriteLine(new[] { 'q', 'r' });
        writer.Write((object)null);
        writer.Write(5m);
        Console.WriteLine(writer.ToString().Replace("\n", "|") + writer.GetStringBuilder().Length);
        var standard = Console.Out;
        var captured = new StringWriter();
        Console.SetOut(captured);
        Console.WriteLine("hidden");
        Console.Write("{0:X}", 255);
        Console.SetOut(standard);
        Console.WriteLine("captured " + captured.ToString().Trim().Replace("\n", "+"));
        Console.SetIn(new StringReader("line one\n42\n"));
        Console.WriteLine(Console.ReadLine().ToUpper() + int.Parse(Console.ReadLine()) + (Console.ReadLine() == null));
        var indenting = new Indenting(Console.Out);
        indenting.WriteLine("root");
        indenting.Level++;
        indenting.WriteLine("child {0}", 1);
        indenting.Write("two\nlines\n");
        indenting.Level--;
        indenting.WriteLine("end");
        using (TextReader r = new StringReader("x=1;y=2"))
        {
            string all = r.ReadToEnd();
            foreach (string part in all.Split(';')) Console.Write(part.Split('=')[1]);
            Console.WriteLine();
        }
        try { var closed = new StringReader("x"); closed.Dispose(); closed.Read(); }
        catch (ObjectDisposedException) { Console.WriteLine("closed"); }
    }
}
