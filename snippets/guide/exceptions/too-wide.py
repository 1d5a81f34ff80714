import torch

for error in (NotImplementedError, torch.OutOfMemoryError,
              torch.linalg.LinAlgError, RecursionError):
    print(error.__name__, issubclass(error, RuntimeError))

try:
    torch.arange(6).to_array()
except RuntimeError:
    print("never here")
