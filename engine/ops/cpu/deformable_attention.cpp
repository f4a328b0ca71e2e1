// The library's C interface: plain pointers and sizes, so that one build serves every Python and torch.
//
// value [batch, positions, heads, depth], shapes [levels, 2] as (height, width), locations
// [batch, queries, heads, levels, points, 2] as (x, y) in [0, 1], weights [batch, queries, heads, levels, points],
// output [batch, queries, heads, depth]; all contiguous, gradients shaped as what they belong to. The caller has
// checked the shapes: the areas of the levels add up to positions, which is below 2^31.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "kernel.h"
#include "thread_pool.h"

#if defined(PHRASEBOX_X86_VARIANTS) && defined(_MSC_VER)
#include <immintrin.h>
#include <intrin.h>
#endif

#if defined(_WIN32)
#define PHRASEBOX_EXPORT extern "C" __declspec(dllexport)
#else
#define PHRASEBOX_EXPORT extern "C" __attribute__((visibility("default")))
#endif

namespace phrasebox {
namespace {

constexpr int kDone = 0;
constexpr int kOutOfMemory = 1;
constexpr int kBadSizes = 2;

// Below this many multiplications waking another thread costs more than it saves.
constexpr std::int64_t kWorkPerThread = 1 << 17;

#if defined(PHRASEBOX_X86_VARIANTS)
#if defined(_MSC_VER)
bool has_avx2_or_avx512(bool wants_avx512) {
    int leaf1[4], leaf7[4];
    __cpuid(leaf1, 0);
    if (leaf1[0] < 7) return false;
    __cpuid(leaf1, 1);
    __cpuidex(leaf7, 7, 0);
    const bool os_saves_registers = (leaf1[2] >> 27) & 1;
    const bool fma = (leaf1[2] >> 12) & 1;
    if (!os_saves_registers || !fma) return false;
    const unsigned long long saved = _xgetbv(0);
    if (!wants_avx512) return (saved & 0x06) == 0x06 && ((leaf7[1] >> 5) & 1);
    const int f_dq_bw_vl = (1 << 16) | (1 << 17) | (1 << 30);
    return (saved & 0xe6) == 0xe6 && (leaf7[1] & f_dq_bw_vl) == f_dq_bw_vl && leaf7[1] < 0;
}
bool has_avx512() { return has_avx2_or_avx512(true); }
bool has_avx2() { return has_avx2_or_avx512(false); }
#else
bool has_avx512() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
}
bool has_avx2() { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }
#endif
#endif

#if defined(PHRASEBOX_X86_VARIANTS)
// PHRASEBOX_OPS_VARIANT asks for a simpler instruction set than the processor's best, for tests.
const Variant& choose_variant() {
    const char* asked = std::getenv("PHRASEBOX_OPS_VARIANT");
    const std::string most = asked ? asked : "avx512";
    if (most == "avx512" && has_avx512()) return variant_avx512;
    if (most != "baseline" && has_avx2()) return variant_avx2;
    return variant_baseline;
}
#endif

const Variant& variant() {
#if defined(PHRASEBOX_X86_VARIANTS)
    static const Variant& chosen = choose_variant();
    return chosen;
#else
    return variant_baseline;
#endif
}

template <typename T>
const Kernel<T>& kernel();
template <>
const Kernel<float>& kernel<float>() { return variant().f32; }
template <>
const Kernel<double>& kernel<double>() { return variant().f64; }

template <typename T>
struct PointLevels {
    std::vector<T> width, height;
    std::vector<std::int32_t> columns, rows, start;

    PointLevels(const std::int64_t* shapes, std::int64_t levels, std::int64_t points) {
        std::int64_t first = 0;
        for (std::int64_t level = 0; level < levels; ++level) {
            const std::int64_t h = shapes[2 * level], w = shapes[2 * level + 1];
            const bool empty = h * w == 0;
            const auto n = static_cast<std::size_t>(points);
            width.insert(width.end(), n, empty ? T(-1) : static_cast<T>(w));
            height.insert(height.end(), n, empty ? T(-1) : static_cast<T>(h));
            columns.insert(columns.end(), n, empty ? -1 : static_cast<std::int32_t>(w));
            rows.insert(rows.end(), n, empty ? -1 : static_cast<std::int32_t>(h));
            start.insert(start.end(), n, static_cast<std::int32_t>(first));
            first += h * w;
        }
    }

    PointLevel<T> view() const { return {width.data(), height.data(), columns.data(), rows.data(), start.data()}; }
};

template <typename T>
bool sizes_agree(const Problem<T>& problem) {
    std::int64_t positions = 0;
    for (std::int64_t i = 0; i < problem.levels; ++i) positions += problem.shapes[2 * i] * problem.shapes[2 * i + 1];
    return positions == problem.positions && positions <= INT32_MAX;
}

template <typename T>
void run_forward(void* problem, std::int64_t begin, std::int64_t end) {
    kernel<T>().forward(*static_cast<const Problem<T>*>(problem), begin, end);
}

template <typename T>
void run_backward(void* problem, std::int64_t begin, std::int64_t end) {
    kernel<T>().backward(*static_cast<const Problem<T>*>(problem), begin, end);
}

template <typename T>
int solve(Problem<T>& problem, int threads, bool is_backward) noexcept {
    if (!sizes_agree(problem)) return kBadSizes;
    try {
        const PointLevels<T> levels(problem.shapes, problem.levels, problem.points);
        problem.point_level = levels.view();
        const std::int64_t rows = problem.batch * problem.queries * problem.heads;
        const std::int64_t work = rows * problem.levels * problem.points * problem.depth * (is_backward ? 8 : 4);
        threads = static_cast<int>(std::min<std::int64_t>(threads, work / kWorkPerThread + 1));
        if (is_backward) {
            parallel_for(problem.batch * problem.heads * problem.levels, 1, threads, run_backward<T>, &problem);
        } else {
            const std::int64_t grain = std::min<std::int64_t>(rows / (std::max(threads, 1) * 8) + 1, 4096);
            parallel_for(rows, grain, threads, run_forward<T>, &problem);
        }
    } catch (const std::bad_alloc&) {
        return kOutOfMemory;
    }
    return kDone;
}

template <typename T>
int forward(const T* value, const std::int64_t* shapes, const T* locations, const T* weights, T* output,
            const std::int64_t* sizes, int threads) {
    Problem<T> problem{};
    problem.value = value, problem.shapes = shapes, problem.locations = locations, problem.weights = weights;
    problem.output = output;
    problem.batch = sizes[0], problem.positions = sizes[1], problem.heads = sizes[2], problem.depth = sizes[3];
    problem.queries = sizes[4], problem.levels = sizes[5], problem.points = sizes[6];
    return solve(problem, threads, false);
}

template <typename T>
int backward(const T* grad_output, const T* value, const std::int64_t* shapes, const T* locations, const T* weights,
             T* grad_value, T* grad_locations, T* grad_weights, const std::int64_t* sizes, int threads) {
    Problem<T> problem{};
    problem.grad_output = grad_output;
    problem.value = value, problem.shapes = shapes, problem.locations = locations, problem.weights = weights;
    problem.grad_value = grad_value, problem.grad_locations = grad_locations, problem.grad_weights = grad_weights;
    problem.batch = sizes[0], problem.positions = sizes[1], problem.heads = sizes[2], problem.depth = sizes[3];
    problem.queries = sizes[4], problem.levels = sizes[5], problem.points = sizes[6];
    return solve(problem, threads, true);
}

}  // namespace
}  // namespace phrasebox

// Raised with every change of the functions below; engine/ops/library.py refuses any other.
PHRASEBOX_EXPORT int phrasebox_ops_abi() { return 1; }

// The instruction set in use: "baseline", "avx2" or "avx512".
PHRASEBOX_EXPORT const char* phrasebox_ops_variant() { return phrasebox::variant().name; }

// sizes: batch, positions, heads, depth, queries, levels, points. Returns 0, or 1 (out of memory), 2 (bad sizes).
PHRASEBOX_EXPORT int phrasebox_forward_f32(const float* value, const std::int64_t* shapes, const float* locations,
                                           const float* weights, float* output, const std::int64_t* sizes,
                                           int threads) {
    return phrasebox::forward(value, shapes, locations, weights, output, sizes, threads);
}

PHRASEBOX_EXPORT int phrasebox_forward_f64(const double* value, const std::int64_t* shapes, const double* locations,
                                           const double* weights, double* output, const std::int64_t* sizes,
                                           int threads) {
    return phrasebox::forward(value, shapes, locations, weights, output, sizes, threads);
}

PHRASEBOX_EXPORT int phrasebox_backward_f32(const float* grad_output, const float* value, const std::int64_t* shapes,
                                            const float* locations, const float* weights, float* grad_value,
                                            float* grad_locations, float* grad_weights, const std::int64_t* sizes,
                                            int threads) {
    return phrasebox::backward(grad_output, value, shapes, locations, weights, grad_value, grad_locations,
                               grad_weights, sizes, threads);
}

PHRASEBOX_EXPORT int phrasebox_backward_f64(const double* grad_output, const double* value,
                                            const std::int64_t* shapes, const double* locations,
                                            const double* weights, double* grad_value, double* grad_locations,
                                            double* grad_weights, const std::int64_t* sizes, int threads) {
    return phrasebox::backward(grad_output, value, shapes, locations, weights, grad_value, grad_locations,
                               grad_weights, sizes, threads);
}
