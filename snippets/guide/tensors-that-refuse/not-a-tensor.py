import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
for value in ([tensor], tensor.max(dim=0), tensor.shape, 1.0):
    try:
        value.numpy()
    except AttributeError as error:
        print(error)

print(torch.stack([tensor]).numpy().shape)
print(tensor.max(dim=0).values.numpy())
