// Compiled twice: as Facade, which LibC is compiled against, then as Home, to which the final Facade forwards the types.
namespace Moved
{
    public class Service
    {
        public int Answer() => 42;
        public struct Options { public int Level; }
    }
}
