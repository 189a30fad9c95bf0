// Prints every opcode that System.Reflection.Emit knows: name, value, operand, what it pops and pushes, control flow.
using System;
using System.Linq;
using System.Reflection.Emit;

static class Opcodes
{
    static void Main()
    {
        var all = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)).Where(o => o.OpCodeType != OpCodeType.Nternal);
        foreach (var o in all.OrderBy(o => (ushort)o.Value))
        {
            Console.WriteLine("{0} {1:X} {2} {3} {4} {5}", o.Name, (ushort)o.Value, o.OperandType, o.StackBehaviourPop,
                o.StackBehaviourPush, o.FlowControl);
        }
    }
}
