import torch


def to_numpy(value):
    """Return a detached array on the CPU, shared or copied."""
    if value.dtype == torch.bfloat16:
        value = value.float()
    return value.numpy(force=True)


print(to_numpy(torch.ones(2, requires_grad=True)))
print(to_numpy(torch.tensor([1 + 2j]).conj()))
print(to_numpy(torch.ones(2, dtype=torch.bfloat16)))
