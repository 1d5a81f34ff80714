import torch

model = torch.nn.BatchNorm1d(2, device="meta")
for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
    if tensor.is_meta:
        print(name, tuple(tensor.shape))
