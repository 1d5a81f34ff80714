import gymnasium as gym
import numpy as np
import torch
from gymnasium.wrappers import NumpyToTorch

class Counter(gym.Env):
    state = np.zeros(2, np.float32)
    def step(self, action):
        self.state += action
        return self.state, 0.0, False, False, {}

env = NumpyToTorch(Counter())
first = env.step(torch.ones(2))[0]
env.step(torch.ones(2))
print(first)
