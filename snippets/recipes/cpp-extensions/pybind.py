import torch
from torch.utils.cpp_extension import load_inline
source = """
#include <pybind11/numpy.h>
#include <torch/csrc/Exceptions.h>
#include <torch/csrc/utils/pybind.h>
void bump(pybind11::array_t<float> a) { a.mutable_at(0) += 1; }"""
built = load_inline("numpy_bridge_array", source, functions=["bump"],
                    no_implicit_headers=True, build_directory=".")
for dtype in torch.float32, torch.float64:
    tensor = torch.zeros(3, dtype=dtype)
    built.bump(tensor.numpy())
    built.bump(tensor)
    print(tensor)
