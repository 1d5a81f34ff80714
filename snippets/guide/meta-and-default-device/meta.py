import torch

huge = torch.ones(1_000_000, 1_000_000, device="meta")
print((huge @ huge).shape, huge.nbytes)

tensor = torch.ones(2, 3, device="meta")
print(tensor)
for convert in (tensor.numpy, tensor.cpu, tensor.tolist):
    try:
        convert()
    except (NotImplementedError, TypeError) as error:
        print(f"{convert.__name__}: {error}")
tensor.numpy(force=True)
