import torch

tensor = torch.tensor([1 + 2j])
array = tensor.conj().numpy(force=True)
print(array)

tensor.conj().numpy()
