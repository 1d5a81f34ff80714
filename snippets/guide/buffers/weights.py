import torch

data = bytearray(8)
weights = torch.frombuffer(
    data, dtype=torch.float32, requires_grad=True)
weights.sum().backward()
torch.optim.SGD([weights], lr=0.5).step()
print(weights.is_leaf, memoryview(data).cast("f").tolist())
