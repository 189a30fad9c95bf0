package dev.gatun.cli;

/** Work on a thread of its own, which has a larger stack than Java gives to others. */
final class LargeStack {
    private LargeStack() {
    }

    /** What is done there. */
    interface Work<T> {
        T run() throws Throwable;
    }

    /** Does it and waits for it; what it throws is thrown here. */
    static <T> T run(long stackBytes, Work<T> work) {
        var task = new Task<>(work);
        var thread = new Thread(null, task, "main", stackBytes);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return task.result();
    }

    private static final class Task<T> implements Runnable {
        private final Work<T> work;
        private T result;
        private Throwable failure;

        Task(Work<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                result = work.run();
            } catch (Throwable e) {
                failure = e;
            }
        }

        T result() {
            if (failure != null) {
                throw Failures.unchecked(failure);
            }
            return result;
        }
    }
}
