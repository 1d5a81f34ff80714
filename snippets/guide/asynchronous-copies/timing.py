import time

import torch

device = torch.accelerator.current_accelerator(check_available=True)
wait = torch.accelerator.synchronize if device else lambda: None
matrix = torch.ones(500, 500, device=device or "cpu")
wait()
start = time.perf_counter()
product = matrix @ matrix
wait()
computed = time.perf_counter()
array = product.cpu().numpy()
copied = time.perf_counter()
print(start <= computed <= copied)
