import torch

for tensor in (
    torch.tensor([1.1], dtype=torch.bfloat16),
    torch.tensor([2**63], dtype=torch.uint64),
    torch.tensor([1 + 2j]).conj(),
    torch.tensor([True]),
):
    print(tensor.tolist())
