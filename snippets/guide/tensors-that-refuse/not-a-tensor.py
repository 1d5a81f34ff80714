import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
pair = tensor.max(dim=0)
others = tensor.numpy(), [tensor], pair, tensor.shape, 1.0, tensor.grad
for value in others:
    try:
        value.numpy()
    except AttributeError as error:
        print(error)

print(torch.stack([tensor]).numpy().shape)
print(pair.values.numpy())
