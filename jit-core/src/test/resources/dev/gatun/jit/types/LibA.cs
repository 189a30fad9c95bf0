// What LibB uses from another assembly: generic types and methods, overloads, interfaces, structs.
using System;
using System.Collections.Generic;

namespace A
{
    public struct Point { public int X; public short Y; }
    public struct Pair<T, U> { public T First; public U Second; }

    public class Box<T>
    {
        public static int Count;
        public T Value;
        public Box<Box<T>> Outer;
        public void Set(T value) { Value = value; }
        public void Set(int number) { Count = number; }
        public void Set(List value) { }
        public T[] All() => null;
        public U Convert<U>(T from, U sample) => sample;
        public class Node { public T Item; public Node Next; }
        public struct Cell { public byte Tag; public T Item; }
    }

    public class List { }

    public class Overloads
    {
        public static int F(int x) => 1;
        public static int F(uint x) => 2;
        public static int F(long x) => 3;
        public static int F(ref int x) => 4;
        public static unsafe int F(int* x) => 5;
        public static int F(int[] x) => 6;
        public static int F(int[,] x) => 7;
        public static int F(Point x) => 8;
        public static int F(Pair<int, long> x) => 9;
        public static int F(Pair<long, int> x) => 10;
        public static int F<T>(T x) => 11;
        public static int F<T>(T[] x) => 12;
        public static int F<T, U>(T x) => 13;
        public static int F(object x) => 14;
        public static int F(string x) => 15;
        public static int F(object x, string y) => 16;
    }

    public interface IShape { int Area(); string Name(); }
    public interface INamed<T> { T Get(); void Put(T value); }
    public interface IGreeter { int Greet() => 1; int Other() => 2; }
    public interface ILoudGreeter : IGreeter { int IGreeter.Greet() => 10; }
    public interface IQuietGreeter : IGreeter { int IGreeter.Greet() => 20; }

    public abstract class Shape : IShape
    {
        public abstract int Area();
        public virtual string Name() => "shape";
        public virtual T Echo<T>(T value) => value;
        public override string ToString() => "A.Shape";
    }

    // Over T the two Put methods are different; over int they look alike.
    public class Twice<T> : INamed<T>
    {
        public virtual T Get() => default(T);
        public virtual void Put(T value) { }
        public virtual void Put(int value) { }
    }
}
