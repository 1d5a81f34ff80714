import torch


def to_numpy(value):
    """Return the same nesting, an array for each tensor."""
    if isinstance(value, torch.Tensor):
        return value.numpy(force=True)
    if isinstance(value, dict):
        return {key: to_numpy(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(map(to_numpy, value))
    return value


print(to_numpy({"x": torch.ones(2), "y": [torch.tensor(3), "a"]}))
