// mcs: made with Roslyn only so far
using System; enum E { A } enum F { B }
class P { static void Main() { 
 object i = 0, e = E.A, u = 0u, f = F.B;
 void T(string n, Action a) { try { a(); Console.WriteLine(n + " ok"); } catch (Exception x) { Console.WriteLine(n + " " + x.GetType().Name); } }
 T("E? i", () => { var r = (E?)i; }); T("E i", () => { var r = (E)i; }); T("int e", () => { var r = (int)e; }); T("int? e", () => { var r = (int?)e; }); T("int u", () => { var r = (int)u; }); T("F e", () => { var r = (F)e; }); T("F? e", () => { var r = (F?)e; });
 T("is E?", () => { if (!(i is E?)) throw new Exception(); });
 Console.WriteLine((object)new byte[0] is bool[]); Console.WriteLine((object)new char[0] is ushort[]); Console.WriteLine((object)new E[0] is int[]); Console.WriteLine((object)new int[0] is E[]);  Console.WriteLine((object)new E[0] is F[]);
 Console.WriteLine((object)new long[0] is IntPtr[]); Console.WriteLine((object)new ulong[0] is UIntPtr[]); Console.WriteLine((object)new IntPtr[0] is long[]); Console.WriteLine((object)new IntPtr[0] is UIntPtr[]);Console.WriteLine((object)new int[0][] is uint[][]);
 Console.WriteLine(typeof(long[]).IsAssignableFrom(typeof(IntPtr[]))); Console.WriteLine(typeof(System.Collections.Generic.IList<uint>).IsAssignableFrom(typeof(int[]))); Console.WriteLine((object)new int[0] is System.Collections.Generic.IEnumerable<uint>); Console.WriteLine((object)new E[0] is System.Collections.Generic.IEnumerable<int>);
 Console.WriteLine((object)new int[0,0] is uint[,]); Console.WriteLine((object)new string[0,0] is object[,]);
} }
