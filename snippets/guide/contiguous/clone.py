import torch

tensor = torch.zeros(2, 3).T
clones = (
    tensor.clone(),
    tensor.contiguous(),
    tensor.clone(memory_format=torch.contiguous_format),
    torch.zeros(2, 6)[:, ::2].clone(),
)
for clone in clones:
    print(clone.is_contiguous(), clone.numpy().flags.c_contiguous)
