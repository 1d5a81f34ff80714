import torch

tensor = torch.tensor([86_400, 1_704_067_200])
print(tensor.numpy().view("datetime64[s]"))
