import torch

tensor = torch.tensor([[1, 2, 3], [4, 5, 6]])

joined = torch.cat([tensor[:, :1], tensor[:, :-1]], dim=1)
rolled = tensor.roll(1, dims=1)
tensor[:, 1:] = tensor[:, :-1].clone()
for result in tensor, joined, rolled:
    print(result.tolist())
