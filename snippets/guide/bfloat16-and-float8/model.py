import torch

model = torch.nn.BatchNorm1d(2).bfloat16()
for name, tensor in model.state_dict().items():
    if tensor.dtype == torch.bfloat16:
        tensor = tensor.float()
    print(name, tensor.numpy().dtype)
