import torch

tensor = torch.zeros(2, 3)
tensor.view(-1)[0] = 7
tensor.reshape(-1)[1] = 8
tensor.T.reshape(-1)[2] = 9
print(tensor)
