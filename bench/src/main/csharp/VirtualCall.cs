namespace Kernels {
    /// Virtual calls on objects of four classes in turn.
    public static class VirtualCall {
        abstract class Shape {
            protected int Side;

            protected Shape(int side) {
                Side = side;
            }

            public abstract int Area(int scale);
        }

        sealed class Square : Shape {
            public Square(int side) : base(side) { }
            public override int Area(int scale) => Side * Side * scale;
        }

        sealed class Triangle : Shape {
            public Triangle(int side) : base(side) { }
            public override int Area(int scale) => Side * scale / 2;
        }

        sealed class Line : Shape {
            public Line(int side) : base(side) { }
            public override int Area(int scale) => scale;
        }

        sealed class Ring : Shape {
            public Ring(int side) : base(side) { }
            public override int Area(int scale) => (Side ^ scale) & 0xFF;
        }

        public static long Run(int rounds) {
            Shape[] shapes = new Shape[1000];
            for (int i = 0; i < shapes.Length; i++) {
                int side = i % 13;
                switch (i * 7 % 4) {
                    case 0: shapes[i] = new Square(side); break;
                    case 1: shapes[i] = new Triangle(side); break;
                    case 2: shapes[i] = new Line(side); break;
                    default: shapes[i] = new Ring(side); break;
                }
            }
            long sum = 0;
            for (int r = 0; r < rounds; r++) {
                for (int i = 0; i < shapes.Length; i++) {
                    sum += shapes[i].Area(r & 15);
                }
            }
            return sum;
        }
    }
}
