namespace System.Security.Permissions
{
    // What C# compilers put on every assembly with unsafe code. It has no effect.

    public enum SecurityAction
    {
        Demand = 2,
        Assert = 3,
        Deny = 4,
        PermitOnly = 5,
        LinkDemand = 6,
        InheritanceDemand = 7,
        RequestMinimum = 8,
        RequestOptional = 9,
        RequestRefuse = 10
    }

    public abstract class SecurityAttribute : Attribute
    {
        protected SecurityAttribute(SecurityAction action)
        {
            Action = action;
        }

        public SecurityAction Action { get; set; }

        public bool Unrestricted { get; set; }
    }

    public abstract class CodeAccessSecurityAttribute : SecurityAttribute
    {
        protected CodeAccessSecurityAttribute(SecurityAction action)
            : base(action)
        {
        }
    }

    public sealed class SecurityPermissionAttribute : CodeAccessSecurityAttribute
    {
        public SecurityPermissionAttribute(SecurityAction action)
            : base(action)
        {
        }

        public bool SkipVerification { get; set; }

        public bool UnmanagedCode { get; set; }
    }
}
