import os

os.environ["OMP_NUM_THREADS"] = "1"
os.environ.pop("MKL_NUM_THREADS", None)
import torch

print(torch.get_num_threads())
