import torch

tensor = torch.zeros(2, 3).T
clones = (
    tensor.clone(),
    tensor.contiguous(),
    tensor.clone(memory_format=torch.contiguous_format),
)
for clone in clones:
    print(clone.is_contiguous(), clone.numpy().flags.c_contiguous)
