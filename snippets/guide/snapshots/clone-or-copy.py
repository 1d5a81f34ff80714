import torch

tensor = torch.zeros(2, 3).T
arrays = {
    "clone().numpy()": tensor.clone().numpy(),
    "numpy().copy()": tensor.numpy().copy(),
}
for call, array in arrays.items():
    print(call, array.strides, "owns its data:", array.flags.owndata)
