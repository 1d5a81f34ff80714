import torch
from torch.utils.cpp_extension import load_inline
source = """
#include <torch/csrc/Exceptions.h>
#include <torch/csrc/utils/pybind.h>
void bump(at::Tensor t) { t.mutable_data_ptr<float>()[0] += 1; }"""
built = load_inline("numpy_bridge_bump", source, functions=["bump"],
                    no_implicit_headers=True, build_directory=".")
tensor = torch.zeros(3)
for argument in tensor, tensor.double(), tensor.numpy():
    try:
        built.bump(argument)
        print(tensor)
    except (RuntimeError, TypeError) as error:
        print(str(error).split("\n")[0])
