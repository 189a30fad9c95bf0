namespace System.Threading.Tasks
{
    public enum TaskStatus
    {
        Created = 0,
        WaitingForActivation = 1,
        WaitingToRun = 2,
        Running = 3,
        WaitingForChildrenToComplete = 4,
        RanToCompletion = 5,
        Canceled = 6,
        Faulted = 7
    }

    [Flags]
    public enum TaskCreationOptions
    {
        None = 0,
        PreferFairness = 1,
        LongRunning = 2,
        AttachedToParent = 4,
        DenyChildAttach = 8,
        HideScheduler = 16,
        RunContinuationsAsynchronously = 64
    }

    [Flags]
    public enum TaskContinuationOptions
    {
        None = 0,
        PreferFairness = 1,
        LongRunning = 2,
        AttachedToParent = 4,
        DenyChildAttach = 8,
        HideScheduler = 16,
        LazyCancellation = 32,
        RunContinuationsAsynchronously = 64,
        NotOnRanToCompletion = 0x10000,
        NotOnFaulted = 0x20000,
        OnlyOnCanceled = NotOnRanToCompletion | NotOnFaulted,
        NotOnCanceled = 0x40000,
        OnlyOnFaulted = NotOnRanToCompletion | NotOnCanceled,
        OnlyOnRanToCompletion = NotOnFaulted | NotOnCanceled,
        ExecuteSynchronously = 0x80000
    }
}
