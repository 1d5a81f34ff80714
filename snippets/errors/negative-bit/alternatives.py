import torch

tensor = torch.tensor([1 + 2j, 3 - 4j])
print(tensor.conj().resolve_conj().imag.numpy())
print(-tensor.imag.numpy())
