// Deformable attention over rows, compiled once per instruction set (PHRASEBOX_VARIANT names it).
//
// Multi-scale deformable attention: https://arxiv.org/abs/2010.04159, equation 3. Bilinear sampling with pixel
// centres at (i + 0.5) / size (align_corners=False) and zeros outside. A point outside its level, or at a
// location that is not a number, contributes nothing and gets no gradient.

#include "kernel.h"

#if defined(_MSC_VER)
#define PHRASEBOX_RESTRICT __restrict
#else
#define PHRASEBOX_RESTRICT __restrict__
#endif

namespace phrasebox {
namespace {

constexpr int kBlock = 32;  // points prepared at a time

// Where a block of points samples: two positions a side, and how far between them. Corners outside the level
// are moved onto their neighbour and weighted zero, which keeps every access inside without a branch.
template <typename T>
struct Samples {
    std::int32_t top[kBlock];     // position of the first column in the upper row
    std::int32_t bottom[kBlock];  // and in the lower row
    std::int32_t right[kBlock];   // 1, or 0 where both columns are the same
    std::int32_t inside[kBlock];
    T left_weight[kBlock], right_weight[kBlock], top_weight[kBlock], bottom_weight[kBlock];
    T left_in[kBlock], right_in[kBlock], top_in[kBlock], bottom_in[kBlock];  // 1, or 0 for a moved corner
};

// Rounds towards minus infinity; exact for every value that an int32 holds.
template <typename T>
inline std::int32_t floor_int(T x) {
    const std::int32_t truncated = static_cast<std::int32_t>(x);
    return truncated - (x < static_cast<T>(truncated) ? 1 : 0);
}

template <typename T>
inline void prepare(const PointLevel<T>& level, std::int64_t first, int count, const T* PHRASEBOX_RESTRICT locations,
                    Samples<T>& samples) {
    const T* PHRASEBOX_RESTRICT widths = level.width + first;
    const T* PHRASEBOX_RESTRICT heights = level.height + first;
    const std::int32_t* PHRASEBOX_RESTRICT columns = level.columns + first;
    const std::int32_t* PHRASEBOX_RESTRICT rows = level.rows + first;
    const std::int32_t* PHRASEBOX_RESTRICT starts = level.start + first;
    for (int i = 0; i < count; ++i) {
        const T raw_x = locations[2 * i] * widths[i] - T(0.5);
        const T raw_y = locations[2 * i + 1] * heights[i] - T(0.5);
        // False for a NaN, and tested before any conversion to an integer, where a huge value is undefined.
        const bool inside = (raw_x >= T(-1)) & (raw_x < widths[i]) & (raw_y >= T(-1)) & (raw_y < heights[i]);
        const T x = inside ? raw_x : T(0);
        const T y = inside ? raw_y : T(0);
        const std::int32_t x0 = floor_int(x);
        const std::int32_t y0 = floor_int(y);
        const T dx = x - static_cast<T>(x0);
        const T dy = y - static_cast<T>(y0);
        const std::int32_t left = x0 < 0 ? 0 : x0;
        const std::int32_t right = x0 + 1 < columns[i] ? x0 + 1 : columns[i] - 1;
        const std::int32_t upper = y0 < 0 ? 0 : y0;
        const std::int32_t lower = y0 + 1 < rows[i] ? y0 + 1 : rows[i] - 1;
        samples.inside[i] = inside;
        samples.top[i] = starts[i] + upper * columns[i] + left;
        samples.bottom[i] = starts[i] + lower * columns[i] + left;
        samples.right[i] = right - left;
        samples.left_in[i] = x0 < 0 ? T(0) : T(1);
        samples.right_in[i] = x0 + 1 < columns[i] ? T(1) : T(0);
        samples.top_in[i] = y0 < 0 ? T(0) : T(1);
        samples.bottom_in[i] = y0 + 1 < rows[i] ? T(1) : T(0);
        samples.left_weight[i] = samples.left_in[i] * (T(1) - dx);
        samples.right_weight[i] = samples.right_in[i] * dx;
        samples.top_weight[i] = samples.top_in[i] * (T(1) - dy);
        samples.bottom_weight[i] = samples.bottom_in[i] * dy;
    }
}

// Depth is the number of channels of a head, or 0 where it is only known at run time.
template <typename T, int Depth>
inline void accumulate(std::int64_t depth, T* PHRASEBOX_RESTRICT sum, const T* PHRASEBOX_RESTRICT a,
                       const T* PHRASEBOX_RESTRICT b, const T* PHRASEBOX_RESTRICT c, const T* PHRASEBOX_RESTRICT d, T wa,
                       T wb, T wc, T wd) {
    const std::int64_t n = Depth ? Depth : depth;
    for (std::int64_t i = 0; i < n; ++i) sum[i] += (wa * a[i] + wb * b[i]) + (wc * c[i] + wd * d[i]);
}

template <typename T, int Depth>
void forward_rows(const Problem<T>& problem, std::int64_t begin, std::int64_t end) {
    const std::int64_t depth = Depth ? Depth : problem.depth;
    const std::int64_t stride = problem.heads * depth;  // from one position of value to the next
    const std::int64_t points = problem.levels * problem.points;
    const std::int64_t rows_per_image = problem.queries * problem.heads;
    Samples<T> samples;
    T local[Depth ? Depth : 1];
    for (std::int64_t row = begin; row < end; ++row) {
        const std::int64_t image = row / rows_per_image;
        const std::int64_t head = row % problem.heads;
        const T* value = problem.value + image * problem.positions * stride + head * depth;
        const T* locations = problem.locations + row * points * 2;
        const T* weights = problem.weights + row * points;
        T* output = problem.output + row * depth;
        T* sum = Depth ? local : output;
        for (std::int64_t i = 0; i < depth; ++i) sum[i] = T(0);
        for (std::int64_t first = 0; first < points; first += kBlock) {
            const int count = static_cast<int>(points - first < kBlock ? points - first : kBlock);
            prepare(problem.point_level, first, count, locations + first * 2, samples);
            for (int i = 0; i < count; ++i) {
                if (!samples.inside[i]) continue;
                const T weight = weights[first + i];
                const T top = weight * samples.top_weight[i];
                const T bottom = weight * samples.bottom_weight[i];
                const T* a = value + samples.top[i] * stride;
                const T* c = value + samples.bottom[i] * stride;
                const std::int64_t right = samples.right[i] * stride;
                accumulate<T, Depth>(depth, sum, a, a + right, c, c + right, top * samples.left_weight[i],
                                     top * samples.right_weight[i], bottom * samples.left_weight[i],
                                     bottom * samples.right_weight[i]);
            }
        }
        if (Depth)
            for (std::int64_t i = 0; i < depth; ++i) output[i] = sum[i];
    }
}

// Sum of products in several lanes: a compiler may not reorder one running sum, and so could not vectorise it.
template <typename T, int Depth>
inline T dot(std::int64_t depth, const T* PHRASEBOX_RESTRICT a, const T* PHRASEBOX_RESTRICT b) {
    constexpr int kLanes = 16;
    const std::int64_t n = Depth ? Depth : depth;
    const std::int64_t whole = n - n % kLanes;
    T lanes[kLanes] = {};
    for (std::int64_t i = 0; i < whole; i += kLanes)
        for (int lane = 0; lane < kLanes; ++lane) lanes[lane] += a[i + lane] * b[i + lane];
    for (int width = kLanes / 2; width > 0; width /= 2)
        for (int lane = 0; lane < width; ++lane) lanes[lane] += lanes[lane + width];
    T total = T(0);
    for (std::int64_t i = whole; i < n; ++i) total += a[i] * b[i];
    return total + lanes[0];
}

template <typename T, int Depth>
inline void add_scaled(std::int64_t depth, T* PHRASEBOX_RESTRICT target, const T* PHRASEBOX_RESTRICT source, T scale) {
    const std::int64_t n = Depth ? Depth : depth;
    for (std::int64_t i = 0; i < n; ++i) target[i] += scale * source[i];
}

// One level's points of one (batch, query, head).
template <typename T, int Depth>
inline void backward_points(const Problem<T>& problem, std::int64_t level, std::int64_t row, const T* value,
                            T* grad_value) {
    const std::int64_t depth = Depth ? Depth : problem.depth;
    const std::int64_t stride = problem.heads * depth;
    const std::int64_t level_first = level * problem.points;
    const std::int64_t base = row * problem.levels * problem.points + level_first;
    const T* grad_output = problem.grad_output + row * depth;
    const T width = problem.point_level.width[level_first];
    const T height = problem.point_level.height[level_first];
    Samples<T> samples;
    for (std::int64_t first = 0; first < problem.points; first += kBlock) {
        const int count = static_cast<int>(problem.points - first < kBlock ? problem.points - first : kBlock);
        prepare(problem.point_level, level_first + first, count, problem.locations + (base + first) * 2, samples);
        for (int i = 0; i < count; ++i) {
            T* grad_location = problem.grad_locations + (base + first + i) * 2;
            T* grad_weight = problem.grad_weights + base + first + i;
            if (!samples.inside[i]) {
                grad_location[0] = grad_location[1] = *grad_weight = T(0);
                continue;
            }
            const T weight = problem.weights[base + first + i];
            const T wl = samples.left_weight[i], wr = samples.right_weight[i];
            const T wt = samples.top_weight[i], wb = samples.bottom_weight[i];
            const std::int64_t a = samples.top[i] * stride;
            const std::int64_t c = samples.bottom[i] * stride;
            const std::int64_t right = samples.right[i] * stride;
            const T dot_a = dot<T, Depth>(depth, value + a, grad_output);
            const T dot_b = dot<T, Depth>(depth, value + a + right, grad_output);
            const T dot_c = dot<T, Depth>(depth, value + c, grad_output);
            const T dot_d = dot<T, Depth>(depth, value + c + right, grad_output);
            // After all reads of value: a store just before a load that shares its low address bits delays it.
            add_scaled<T, Depth>(depth, grad_value + a, grad_output, weight * wt * wl);
            add_scaled<T, Depth>(depth, grad_value + a + right, grad_output, weight * wt * wr);
            add_scaled<T, Depth>(depth, grad_value + c, grad_output, weight * wb * wl);
            add_scaled<T, Depth>(depth, grad_value + c + right, grad_output, weight * wb * wr);
            const T upper = wl * dot_a + wr * dot_b;
            const T lower = wl * dot_c + wr * dot_d;
            const T left = wt * dot_a + wb * dot_c;
            const T right_side = wt * dot_b + wb * dot_d;
            *grad_weight = wt * upper + wb * lower;
            grad_location[0] = weight * width * (samples.right_in[i] * right_side - samples.left_in[i] * left);
            grad_location[1] = weight * height * (samples.bottom_in[i] * lower - samples.top_in[i] * upper);
        }
    }
}

template <typename T, int Depth>
void backward_tasks(const Problem<T>& problem, std::int64_t begin, std::int64_t end) {
    const std::int64_t depth = Depth ? Depth : problem.depth;
    const std::int64_t stride = problem.heads * depth;
    for (std::int64_t task = begin; task < end; ++task) {
        const std::int64_t level = task % problem.levels;
        const std::int64_t head = task / problem.levels % problem.heads;
        const std::int64_t image = task / (problem.levels * problem.heads);
        const std::int64_t offset = image * problem.positions * stride + head * depth;
        T* grad_value = problem.grad_value + offset;
        std::int64_t start = 0;
        for (std::int64_t i = 0; i < level; ++i) start += problem.shapes[2 * i] * problem.shapes[2 * i + 1];
        const std::int64_t stop = start + problem.shapes[2 * level] * problem.shapes[2 * level + 1];
        for (std::int64_t position = start; position < stop; ++position)
            for (std::int64_t i = 0; i < depth; ++i) grad_value[position * stride + i] = T(0);
        if (problem.points == 0) continue;
        for (std::int64_t query = 0; query < problem.queries; ++query) {
            const std::int64_t row = (image * problem.queries + query) * problem.heads + head;
            backward_points<T, Depth>(problem, level, row, problem.value + offset, grad_value);
        }
    }
}

template <typename T>
void forward(const Problem<T>& problem, std::int64_t begin, std::int64_t end) {
    switch (problem.depth) {
        case 4: return forward_rows<T, 4>(problem, begin, end);
        case 8: return forward_rows<T, 8>(problem, begin, end);
        case 16: return forward_rows<T, 16>(problem, begin, end);
        case 32: return forward_rows<T, 32>(problem, begin, end);
        case 64: return forward_rows<T, 64>(problem, begin, end);
        default: return forward_rows<T, 0>(problem, begin, end);
    }
}

template <typename T>
void backward(const Problem<T>& problem, std::int64_t begin, std::int64_t end) {
    switch (problem.depth) {
        case 16: return backward_tasks<T, 16>(problem, begin, end);
        case 32: return backward_tasks<T, 32>(problem, begin, end);
        default: return backward_tasks<T, 0>(problem, begin, end);
    }
}

}  // namespace

#define PHRASEBOX_JOIN_(a, b) a##b
#define PHRASEBOX_JOIN(a, b) PHRASEBOX_JOIN_(a, b)
#define PHRASEBOX_TEXT_(a) #a
#define PHRASEBOX_TEXT(a) PHRASEBOX_TEXT_(a)

const Variant PHRASEBOX_JOIN(variant_, PHRASEBOX_VARIANT) = {
    PHRASEBOX_TEXT(PHRASEBOX_VARIANT), {forward<float>, backward<float>}, {forward<double>, backward<double>}};

}  // namespace phrasebox
