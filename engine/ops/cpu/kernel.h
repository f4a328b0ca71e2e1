// What every instruction-set variant of the kernel offers to the dispatcher.
//
// No standard library header with inline code is included here: kernel.cpp is compiled once per instruction
// set, and an inline function shared between those objects could be taken from the wrong one by the linker.
#pragma once

#include <cstdint>

namespace phrasebox {

// One sampling point's level, repeated for each of the level's points, so that a loop over all points of a
// query has no inner loop. An empty level has width and height -1, which no location is inside of.
template <typename T>
struct PointLevel {
    const T* width;
    const T* height;
    const std::int32_t* columns;
    const std::int32_t* rows;
    const std::int32_t* start;  // first position of the level in value
};

// All arrays are contiguous; see deformable_attention.cpp for their shapes.
template <typename T>
struct Problem {
    const T* value;
    const T* locations;
    const T* weights;
    const T* grad_output;   // backward only
    T* output;              // forward only
    T* grad_value;          // backward only
    T* grad_locations;      // backward only
    T* grad_weights;        // backward only
    const std::int64_t* shapes;  // h0, w0, h1, w1, ...
    std::int64_t batch, positions, heads, depth, queries, levels, points;
    PointLevel<T> point_level;
};

template <typename T>
struct Kernel {
    // Rows [begin, end) of the output, a row being one (batch, query, head).
    void (*forward)(const Problem<T>&, std::int64_t begin, std::int64_t end);
    // Tasks [begin, end), a task being one (batch, head, level), which owns its part of every gradient.
    void (*backward)(const Problem<T>&, std::int64_t begin, std::int64_t end);
};

struct Variant {
    const char* name;
    Kernel<float> f32;
    Kernel<double> f64;
};

extern const Variant variant_baseline;
extern const Variant variant_avx2;
extern const Variant variant_avx512;

}  // namespace phrasebox
