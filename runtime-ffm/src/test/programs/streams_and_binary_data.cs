// mcs: made with Roslyn only so far
using System;
using System.IO;
using System.Text;

static class Program
{
    static void Try(string name, Action action)
    {
        try
        {
            action();
            Console.WriteLine(name + ": done");
        }
        catch (Exception e)
        {
            Console.WriteLine(name + ": " + e.GetType().Name + ": " + e.Message);
        }
    }

    static void Main()
    {
        var memory = new MemoryStream();
        var writer = new BinaryWriter(memory);
        writer.Write(true);
        writer.Write((byte)200);
        writer.Write((sbyte)-3);
        writer.Write((short)-1234);
        writer.Write((ushort)65000);
        writer.Write(-123456789);
        writer.Write(4000000000u);
        writer.Write(long.MinValue);
        writer.Write(ulong.MaxValue);
        writer.Write(1.5f);
        writer.Write(Math.PI);
        writer.Write(12345.6789m);
        writer.Write('\u00e9');
        writer.Write("text with \u4e2d\u6587 and \ud83d\ude00");
        writer.Write(new string('x', 200));
        writer.Write(new byte[] { 1, 2, 3 });
        writer.Write(new[] { 'a', '\u20ac' });
        writer.Flush();
        Console.WriteLine(memory.Length + " " + memory.Position + " " + BitConverter.ToString(memory.ToArray(), 0, 40));
        memory.Position = 0;
        var reader = new BinaryReader(memory);
        Console.WriteLine(reader.ReadBoolean() + " " + reader.ReadByte() + " " + reader.ReadSByte() + " " + reader.ReadInt16() + " "
            + reader.ReadUInt16() + " " + reader.ReadInt32() + " " + reader.ReadUInt32() + " " + reader.ReadInt64() + " "
            + reader.ReadUInt64() + " " + reader.ReadSingle() + " " + reader.ReadDouble() + " " + reader.ReadDecimal() + " "
            + (int)reader.ReadChar() + " " + reader.ReadString() + " " + reader.ReadString().Length);
        Console.WriteLine(BitConverter.ToString(reader.ReadBytes(3)) + " " + reader.PeekChar() + " " + new string(reader.ReadChars(5)));
        Try("end", () => reader.ReadInt32());

        var fixedSize = new MemoryStream(new byte[8], 2, 4);
        fixedSize.Write(new byte[] { 9, 8, 7 }, 0, 3);
        Console.WriteLine(fixedSize.Length + " " + fixedSize.Position + " " + fixedSize.Capacity + " " + fixedSize.ReadByte() + " "
            + fixedSize.ReadByte());
        Try("grow", () => fixedSize.Write(new byte[10], 0, 10));
        Try("buffer", () => fixedSize.GetBuffer());
        Try("read only", () => new MemoryStream(new byte[2], false).WriteByte(1));
        Try("seek", () => fixedSize.Seek(-1, SeekOrigin.Begin));
        Try("null", () => new MemoryStream().Write(null, 0, 0));
        Try("range", () => new MemoryStream().Write(new byte[2], 1, 2));
        memory.Seek(-2, SeekOrigin.End);
        Console.WriteLine(memory.Position == memory.Length - 2);
        memory.SetLength(3);
        Console.WriteLine(memory.Length + " " + memory.Position);
        memory.Position = 6;
        memory.WriteByte(5);
        Console.WriteLine(BitConverter.ToString(memory.ToArray()));
        memory.Dispose();
        Try("closed", () => memory.ReadByte());
        Console.WriteLine(memory.CanRead + " " + memory.CanWrite + " " + memory.ToArray().Length);

        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), Encoding.UTF8, Encoding.Unicode, Encoding.ASCII })
        {
            var bytes = new MemoryStream();
            using (var text = new StreamWriter(bytes, encoding))
            {
                text.NewLine = "\n";
                text.WriteLine("first line");
                text.Write("n\u00f6\u4e2d\ud83d\ude00 ");
                text.WriteLine(42);
                for (int i = 0; i < 500; i++) text.Write("\u00e9\u20ac" + i);
                text.WriteLine();
                text.Write("last");
            }
            var all = bytes.ToArray();
            var lines = new StreamReader(new MemoryStream(all), encoding);
            Console.WriteLine(all.Length + " " + lines.ReadLine() + "|" + lines.ReadLine() + "|" + lines.ReadLine().Length + "|" + (char)lines.Peek()
                + "|" + lines.ReadToEnd() + "|" + lines.EndOfStream + "|" + (lines.ReadLine() == null) + "|" + lines.Read());
        }
        var copy = new MemoryStream();
        new MemoryStream(new byte[] { 1, 2, 3, 4, 5 }).CopyTo(copy, 2);
        Console.WriteLine(BitConverter.ToString(copy.ToArray()));
        var span = new byte[3];
        copy.Position = 1;
        Console.WriteLine(copy.Read(span.AsSpan()) + " " + BitConverter.ToString(span));
        Stream.Null.WriteByte(1);
        Console.WriteLine(Stream.Null.ReadByte() + " " + Stream.Null.Length);
        using (var leave = new StreamWriter(copy, Encoding.ASCII, 16, true)) leave.Write("tail");
        Console.WriteLine(copy.CanWrite + " " + BitConverter.ToString(copy.ToArray()));
    }
}
