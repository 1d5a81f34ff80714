import torch

tensor = torch.ones(2).to_mkldnn()
try:
    tensor.numpy()
except TypeError as error:
    print(error)
print(tensor.to_dense().numpy())
