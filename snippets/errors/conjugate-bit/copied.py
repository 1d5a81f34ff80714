import torch

tensor = torch.tensor([1 + 2j, 3 - 4j])
array = tensor.conj().resolve_conj().numpy()
array[0] = 0
print(tensor)
