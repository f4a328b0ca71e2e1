#include "thread_pool.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <system_error>
#include <thread>

#if !defined(_WIN32)
#include <pthread.h>
#endif

namespace phrasebox {
namespace {

constexpr int kMostThreads = 256;

struct Job {
    std::int64_t count;
    std::int64_t grain;
    Range run;
    void* context;
    std::atomic<std::int64_t> next{0};
    int places = 0;  // how many more threads may join; guarded by the pool's mutex
    int joined = 0;  // how many work on it now; guarded by the pool's mutex
    std::condition_variable left;

    void work() {
        for (;;) {
            const std::int64_t begin = next.fetch_add(grain, std::memory_order_relaxed);
            if (begin >= count) return;
            run(context, begin, std::min(begin + grain, count));
        }
    }
};

class Pool {
  public:
    void run(Job& job, int helpers) {
        int woken = 0;
        {
            std::lock_guard<std::mutex> lock(mutex_);
            grow(helpers);
            woken = job.places = std::min(helpers, started_);
            if (woken > 0) jobs_.push_back(&job);
        }
        for (int i = 0; i < woken; ++i) wake_.notify_one();
        job.work();
        std::unique_lock<std::mutex> lock(mutex_);
        jobs_.erase(std::remove(jobs_.begin(), jobs_.end(), &job), jobs_.end());
        job.left.wait(lock, [&job] { return job.joined == 0; });
    }

  private:
    void grow(int wanted) {
        while (started_ < std::min(wanted, kMostThreads)) {
            try {
                std::thread([this] { serve(); }).detach();
            } catch (const std::system_error&) {
                return;
            }
            ++started_;
        }
    }

    void serve() {
        std::unique_lock<std::mutex> lock(mutex_);
        for (;;) {
            wake_.wait(lock, [this] { return !jobs_.empty(); });
            Job& job = *jobs_.front();
            ++job.joined;
            if (--job.places == 0) jobs_.pop_front();
            lock.unlock();
            job.work();
            lock.lock();
            // Under the lock: the caller may destroy the job as soon as it sees that nobody is left.
            if (--job.joined == 0) job.left.notify_one();
        }
    }

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job*> jobs_;
    int started_ = 0;
};

// Never destroyed: its threads may still sleep on it while the process ends.
std::atomic<Pool*> shared_pool{nullptr};

void start_anew_in_child() { shared_pool.store(new Pool, std::memory_order_release); }

Pool& pool() {
    static const bool made = [] {
        shared_pool.store(new Pool, std::memory_order_release);
#if !defined(_WIN32)
        pthread_atfork(nullptr, nullptr, start_anew_in_child);
#endif
        return true;
    }();
    static_cast<void>(made);
    return *shared_pool.load(std::memory_order_acquire);
}

}  // namespace

void parallel_for(std::int64_t count, std::int64_t grain, int threads, Range run, void* context) {
    grain = std::max<std::int64_t>(grain, 1);
    const std::int64_t pieces = (count + grain - 1) / grain;
    const int helpers = static_cast<int>(std::min<std::int64_t>(threads, pieces)) - 1;
    if (helpers <= 0) {
        if (count > 0) run(context, 0, count);
        return;
    }
    Job job;
    job.count = count;
    job.grain = grain;
    job.run = run;
    job.context = context;
    pool().run(job, helpers);
}

}  // namespace phrasebox
