// mcs: two compilations by Roslyn are enough for what this shows
// A JSON parser and printer, with error positions.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

class JsonException : Exception
{
    public JsonException(string message, int at) : base(message + " at " + at) { }
}

class Json
{
    private readonly string _text;
    private int _at;

    private Json(string text) { _text = text; }

    public static object Parse(string text)
    {
        var json = new Json(text);
        object value = json.Value();
        json.Space();
        if (json._at < text.Length) throw new JsonException("trailing text", json._at);
        return value;
    }

    private void Space()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private char Peek()
    {
        Space();
        if (_at >= _text.Length) throw new JsonException("unexpected end", _at);
        return _text[_at];
    }

    private void Expect(char c)
    {
        if (Peek() != c) throw new JsonException("expected '" + c + "' but found '" + _text[_at] + "'", _at);
        _at++;
    }

    private object Value()
    {
        char c = Peek();
        if (c == '{') return Object();
        if (c == '[') return Array();
        if (c == '"') return String();
        if (c == '-' || char.IsDigit(c)) return Number();
        foreach (var word in new[] { "true", "false", "null" })
        {
            if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0) continue;
            _at += word.Length;
            return word == "null" ? null : (object)(word == "true");
        }
        throw new JsonException("unexpected '" + c + "'", _at);
    }

    private Dictionary<string, object> Object()
    {
        var result = new Dictionary<string, object>();
        Expect('{');
        if (Peek() != '}')
        {
            do
            {
                Space();
                string key = String();
                Expect(':');
                result[key] = Value();
            }
            while (TryTake(','));
        }
        Expect('}');
        return result;
    }

    private bool TryTake(char c)
    {
        if (Peek() != c) return false;
        _at++;
        return true;
    }

    private List<object> Array()
    {
        var result = new List<object>();
        Expect('[');
        if (Peek() != ']')
        {
            do result.Add(Value());
            while (TryTake(','));
        }
        Expect(']');
        return result;
    }

    private string String()
    {
        Expect('"');
        var text = new StringBuilder();
        while (true)
        {
            if (_at >= _text.Length) throw new JsonException("open string", _at);
            char c = _text[_at++];
            if (c == '"') return text.ToString();
            if (c != '\\')
            {
                text.Append(c);
                continue;
            }
            c = _text[_at++];
            switch (c)
            {
                case 'n': text.Append('\n'); break;
                case 't': text.Append('\t'); break;
                case 'u':
                    text.Append((char)int.Parse(_text.Substring(_at, 4), NumberStyles.HexNumber));
                    _at += 4;
                    break;
                default: text.Append(c); break;
            }
        }
    }

    private object Number()
    {
        int start = _at;
        while (_at < _text.Length && "+-0123456789.eE".IndexOf(_text[_at]) >= 0) _at++;
        string digits = _text.Substring(start, _at - start);
        if (long.TryParse(digits, out long whole)) return whole;
        return double.Parse(digits, CultureInfo.InvariantCulture);
    }

    public static void Print(object value, StringBuilder text, int indent)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case bool b: text.Append(b ? "true" : "false"); break;
            case string s: text.Append('"').Append(s.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")).Append('"'); break;
            case List<object> list:
                text.Append('[');
                for (int i = 0; i < list.Count; i++)
                {
                    if (i > 0) text.Append(", ");
                    Print(list[i], text, indent);
                }
                text.Append(']');
                break;
            case Dictionary<string, object> map:
                text.Append("{\n");
                int n = 0;
                foreach (var pair in map)
                {
                    text.Append(' ', indent + 2).Append('"').Append(pair.Key).Append("\": ");
                    Print(pair.Value, text, indent + 2);
                    text.Append(++n < map.Count ? ",\n" : "\n");
                }
                text.Append(' ', indent).Append('}');
                break;
            default: text.AppendFormat(CultureInfo.InvariantCulture, "{0}", value); break;
        }
    }
}

static class Program
{
    static void Main()
    {
        string source = "{ \"name\": \"Gatun \\u0041\\n\", \"sizes\": [1, -2.5, 3e2, 12345678901], \"open\": true,"
            + " \"none\": null, \"inner\": {\"a\": [], \"b\": {}, \"c\": [[1],[2,[3]]]}}";
        var text = new StringBuilder();
        object value = Json.Parse(source);
        Json.Print(value, text, 0);
        Console.WriteLine(text);
        var again = new StringBuilder();
        Json.Print(Json.Parse(text.ToString()), again, 0);
        Console.WriteLine(again.ToString() == text.ToString());
        foreach (string bad in new[] { "", "{", "[1,]", "{\"a\" 1}", "[1] x", "\"open", "nul" })
        {
            try
            {
                Json.Parse(bad);
                Console.WriteLine("accepted " + bad);
            }
            catch (JsonException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}
