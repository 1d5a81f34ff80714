from concurrent.futures import ThreadPoolExecutor

import torch

settings = {
    "gradients": torch.is_grad_enabled,
    "autocast": lambda: torch.is_autocast_enabled("cpu"),
    "device": torch.get_default_device,
    "dtype": torch.get_default_dtype,
}
torch.set_default_dtype(torch.float64)
with torch.no_grad(), torch.autocast("cpu"), torch.device("meta"):
    for name, get in settings.items():
        there = ThreadPoolExecutor().submit(get).result()
        print(f"{name:10}", get(), there)
