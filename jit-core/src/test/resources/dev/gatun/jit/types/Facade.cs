[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Moved.Service))]
