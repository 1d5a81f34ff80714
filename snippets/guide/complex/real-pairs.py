import torch

tensor = torch.tensor([1 + 2j, 3 - 4j])
pairs = torch.view_as_real(tensor).numpy()
flat = tensor.numpy().view("float32")

pairs[0, 1] = 99
print(pairs.shape, flat, tensor)
