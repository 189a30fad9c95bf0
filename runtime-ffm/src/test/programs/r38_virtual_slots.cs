// Overrides, new slots, sealed overrides called through the base, inherited and generic interfaces.
using System;

class A {
    public virtual string F() { return "A.F"; }
    public virtual string G() { return "A.G"; }
    public virtual string H(int n) { return "A.H" + n; }
    public string Plain() { return F() + G(); }
}
class B : A {
    public override string F() { return "B.F"; }
    public new virtual string G() { return "B.G"; }
    public virtual string K() { return "B.K"; }
}
class C : B {
    public sealed override string F() { return "C.F(" + base.F() + ")"; }
    public override string G() { return "C.G"; }
    public override string H(int n) { return "C.H" + n * 2; }
    public new string K() { return "C.K"; }
}
class D : C { public override string G() { return "D.G(" + base.G() + ")"; } public override string ToString() { return "D!"; } }

interface IOne { string One(); }
interface ITwo : IOne { string Two(); }
interface IGet<T> { T Get(); string Name { get; } }
class Impl : ITwo, IGet<int>, IGet<string> {
    public string One() { return "one"; }
    public virtual string Two() { return "two"; }
    int IGet<int>.Get() { return 42; }
    string IGet<string>.Get() { return "forty-two"; }
    string IGet<int>.Name { get { return "int"; } }
    string IGet<string>.Name { get { return "string"; } }
}
class Impl2 : Impl, IOne { string IOne.One() { return "re-implemented"; } public override string Two() { return "two2"; } }
class FromBase { public string One() { return "inherited"; } }
class Impl3 : FromBase, IOne { }
class Gen<T> : IGet<T> { T t; public Gen(T t) { this.t = t; } public virtual T Get() { return t; } public string Name { get { return typeof(T).Name; } } }
class Gen2 : Gen<long> { public Gen2() : base(5) { } public override long Get() { return base.Get() + 1; } }
abstract class Shape { public abstract int Area(); public virtual int Twice() { return 2 * Area(); } }
class Square : Shape { int s; public Square(int s) { this.s = s; } public override int Area() { return s * s; } }
sealed class Rect : Shape { public int W, H; public override int Area() { return W * H; } public override int Twice() { return -1; } }

static class Program {
    static string Get<T>(IGet<T> g) { return g.Name + "=" + g.Get(); }

    static void Main() {
        A[] all = { new A(), new B(), new C(), new D() };
        foreach (A a in all) Console.WriteLine(a.F() + " " + a.G() + " " + a.H(3) + " " + a.Plain());
        B b = new D();
        Console.WriteLine(b.F() + " " + b.G() + " " + b.K() + " " + ((C)b).K() + " " + b);
        C c = new C();
        Console.WriteLine(c.F() + " " + c.G() + " " + ((A)c).G() + " " + c.K() + " " + ((B)c).K());
        ITwo two = new Impl();
        Console.WriteLine(two.One() + " " + two.Two() + " " + ((IOne)two).One());
        two = new Impl2();
        Console.WriteLine(two.One() + " " + two.Two() + " " + ((Impl)two).One() + " " + new Impl3().One() + " " + ((IOne)new Impl3()).One());
        Console.WriteLine(Get<int>(new Impl2()) + " " + Get<string>(new Impl2()) + " " + Get(new Gen<double>(0.5)).Length + " " + Get<long>(new Gen2()));
        Shape[] shapes = { new Square(5), new Rect { W = 3, H = 4 } };
        foreach (Shape s in shapes) Console.WriteLine(s.Area() + " " + s.Twice());
        object o = new D();
        Console.WriteLine((o is A) + " " + (o is C) + " " + (o is IOne) + " " + (two is IGet<int>) + " " + (two is IGet<long>) + " " + (o as Impl == null));
    }
}
