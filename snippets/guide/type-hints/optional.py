from typing import TYPE_CHECKING, get_type_hints

if TYPE_CHECKING:
    import torch

def first(values: "torch.Tensor | list[float]") -> float:
    return float(values[0])

print(first([1.5]), first.__annotations__["values"])
get_type_hints(first)
